// How numbers along a run are written: pure functions, in the reader's language and units.

const language = document.documentElement.lang || 'en';
const formats = new Map();

/** A number with a fixed count of decimals and a true minus. */
export function number(value, decimals) {
  if (!formats.has(decimals)) {
    formats.set(decimals, new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals, maximumFractionDigits: decimals,
    }));
  }
  // Adding zero turns a negative zero into a plain one.
  return formats.get(decimals).format(value + 0).replace('-', '\u2212');
}

/** Minutes and seconds, with hours where there are any; rounded to a second first. */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const two = value => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Hours and minutes for an axis, or minutes and seconds when the steps are short. */
export function axisClock(seconds, step) {
  if (step < 60) return clock(seconds);
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A value as it stands beside a chart: a clock for paces, a number for all else. */
export function readout(value, track) {
  const text = track.isPace ? clock(value) : number(value, track.decimals);
  if (!track.unit) return text;
  return text + (track.unit.startsWith('/') ? '\u202f' : '\u00a0') + track.unit;
}

const paceSteps = [5, 10, 15, 20, 30, 60, 120, 300, 600, 1200, 3600];
const timeSteps = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400];

/** A step that divides a span into about so many parts and reads well. */
export function niceStep(span, parts, kind) {
  const wanted = span / Math.max(1, parts);
  if (kind === 'pace') return paceSteps.find(step => step >= wanted) ?? 7200;
  if (kind === 'time') return timeSteps.find(step => step >= wanted) ?? 172800;
  const power = 10 ** Math.floor(Math.log10(wanted > 0 ? wanted : 1));
  return power * ([1, 2, 5].find(factor => factor * power >= wanted * 0.999) ?? 10);
}

/** The multiples of a step within two bounds. */
export function multiples(low, high, step) {
  const result = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k += 1) {
    if (result.length > 40) break;
    result.push(k * step || 0);
  }
  return result;
}

/** How many decimals a step needs. */
export function decimalsOf(step) {
  return Math.max(0, Math.min(3, -Math.floor(Math.log10(step) + 1e-9)));
}

/**
 * Bounds that hold nearly all values in motion, so that a stop or a spike does not flatten the
 * rest. Height and pulse go on while the runner stands: they keep all their values.
 */
export function robustRange(values, states, track) {
  const isSteady = track.channel === 'altitude' || track.channel === 'heartRate';
  const known = values.filter(value => value !== null);
  const moving = isSteady ? known
    : values.filter((value, step) => value !== null && states[step] === 'm');
  const sorted = (moving.length > 0 ? moving : known).sort((a, b) => a - b);
  if (sorted.length === 0) return [0, 1];
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  let [low, high] = isSteady ? [at(0.002), at(0.998)] : [at(0.01), at(0.99)];
  if (track.isPace) high = Math.min(high, at(0.97), at(0.5) * 1.7);
  const missing = track.least - (high - low);
  if (missing > 0) {
    low -= missing / 2;
    high += missing / 2;
  }
  const edge = (high - low) * 0.08;
  return [low - edge, high + edge];
}
