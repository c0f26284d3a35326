// The signals of a run as the server sends them, with the axes a chart can be laid along.

/** Reads the document of signals. */
export async function load(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return new RunData(await answer.json());
}

export class RunData {
  constructor(sent) {
    this.count = sent.count;
    this.stepSeconds = sent.stepSeconds;
    this.states = sent.states;
    this.meters = sent.meters;
    this.colors = sent.colors;
    this.columns = new Map(sent.columns.map(column => [column.key, column.values]));
  }

  /** The values of a channel as a track shows them: paces from speeds, other units, null for none. */
  values(track) {
    const column = this.columns.get(track.channel);
    if (!column) return null;
    if (track.isPace) {
      return column.map(speed => (speed !== null && speed > 0.2 ? track.paceMeters / speed : null));
    }
    return column.map(value => (value === null ? null : value * track.scale + track.offset));
  }

  /** Where each step lies on an axis: in units of distance, or in seconds. */
  axis(kind, unitMeters) {
    if (kind === 'distance' && this.meters) return this.meters.map(meters => meters / unitMeters);
    return Array.from({ length: this.count }, (_, step) => step * this.stepSeconds);
  }

  /** The step in which a second lies. */
  stepOf(second) {
    return Math.max(0, Math.min(this.count - 1, Math.floor(second / this.stepSeconds)));
  }

  /** Positions by step, null where there is none; null without any. */
  positions() {
    const [latitudes, longitudes] = [this.columns.get('latitude'), this.columns.get('longitude')];
    if (!latitudes || !longitudes) return null;
    let [turn, before] = [0, null];
    return latitudes.map((latitude, step) => {
      const longitude = longitudes[step];
      if (latitude === null || longitude === null) return null;
      // Across the date line longitude leaps by a whole turn.
      if (before !== null && Math.abs(longitude - before) > 180) {
        turn += longitude < before ? 360 : -360;
      }
      before = longitude;
      return [latitude, longitude + turn];
    });
  }
}

/** The index of the value nearest to a wanted one among values that never fall. */
export function nearest(values, wanted) {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < wanted) low = middle + 1; else high = middle;
  }
  return low > 0 && wanted - values[low - 1] < values[low] - wanted ? low - 1 : low;
}
