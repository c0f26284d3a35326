// Stacked charts of a run with one cursor and one window. Drawn by dygraphs; pointer,
// zoom and keyboard are handled here, so that all charts and the map move as one.
import { nearest } from './run-data.js';
import { color, fillToBottom, holes } from './run-ink.js';
import { axisClock, clock, decimalsOf, multiples, niceStep } from './run-units.js';
import { number, readout, robustRange } from './run-units.js';

// Its legend writes inline styles, which the content policy refuses; the readouts stand for it.
Dygraph.PLUGINS = Dygraph.PLUGINS.filter(plugin => plugin !== Dygraph.Plugins.Legend);

/** What the page says about a track, read from its element. */
function describe(element) {
  const said = element.dataset;
  return {
    element,
    plot: element.querySelector('.track-plot'),
    output: element.querySelector('.track-now'),
    channel: said.channel,
    isPace: said.kind === 'pace',
    paceMeters: Number(said.paceMeters ?? 1000),
    scale: Number(said.scale ?? 1),
    offset: Number(said.offset ?? 0),
    decimals: Number(said.decimals ?? 0),
    least: Number(said.least ?? 0),
    unit: said.unit ?? '',
    token: said.token ?? '--ink-2',
    isFilled: said.filled !== undefined,
    isLast: element === [...element.parentElement.querySelectorAll(':scope > .track')].pop(),
  };
}

const rowsOf = (x, track) => x.map((place, step) => [place, track.values[step]]);

export class RunCharts {
  /**
   * @param section the card that holds the tracks; its data attributes carry the words
   * @param moved called with the step under the cursor
   */
  constructor(section, data, moved) {
    this.section = section;
    this.data = data;
    this.moved = moved;
    this.words = section.dataset;
    this.unitMeters = Number(section.dataset.unitMeters);
    this.kind = data.meters ? 'distance' : 'time';
    this.tracks = [];
    this.picked = null;
    this.step = Math.floor(data.count / 2);
    this.slider = section.querySelector('input[type=range]');
    this.layAxis();
    for (const element of section.querySelectorAll('.track')) {
      if (!element.closest('details:not([open])')) this.draw(element);
    }
    this.listen();
    this.moveTo(this.step);
  }

  layAxis() {
    this.x = this.data.axis(this.kind, this.unitMeters);
    this.whole = [this.x[0] ?? 0, this.x[this.x.length - 1] ?? 1];
    if (this.whole[0] > 0 && this.whole[0] < this.whole[1] * 0.02) this.whole[0] = 0;
    if (this.whole[1] <= this.whole[0]) this.whole[1] = this.whole[0] + 1;
    this.window = [...this.whole];
  }

  /** Draws one track, when its signal exists. */
  draw(element) {
    const track = describe(element);
    track.values = this.data.values(track);
    if (!track.values) return;
    track.holes = holes(track.values, Math.max(1, Math.ceil(4 / this.data.stepSeconds)));
    const [low, high] = robustRange(track.values, this.data.states, track);
    track.range = track.isPace ? [high, low] : [low, high];
    track.chart = new Dygraph(track.plot, rowsOf(this.x, track), this.options(track));
    track.cursor = track.plot.appendChild(document.createElement('i'));
    track.cursor.className = 'track-cursor';
    track.band = track.plot.appendChild(document.createElement('i'));
    track.band.className = 'track-band';
    track.band.hidden = true;
    this.tracks.push(track);
    this.follow(track);
  }

  options(track) {
    return {
      labels: ['x', 'y'], colors: [color(track.token)], strokeWidth: 1.4,
      plotter: track.isFilled ? [fillToBottom, Dygraph.Plotters.linePlotter]
        : Dygraph.Plotters.linePlotter, highlightCircleSize: 0, legend: 'never', interactionModel: {},
      connectSeparatedPoints: false, axisLineColor: 'transparent', axisLabelFontSize: 12,
      gridLineColor: color('--grid'), gridLineWidth: 1, rightGap: 10, labelsKMB: false,
      dateWindow: this.window, valueRange: track.range, animatedZooms: false,
      underlayCallback: (context, area, chart) => this.ground(track, context, area, chart),
      axes: {
        x: {
          drawAxis: track.isLast, drawGrid: false, axisLabelWidth: 64, axisTickSize: 0,
          ticker: () => this.ticksX(),
        },
        y: { axisLabelWidth: 40, axisTickSize: 0, ticker: () => this.ticksY(track) },
      },
    };
  }

  ticksX() {
    const [low, high] = this.window;
    const width = this.tracks[0]?.plot.clientWidth || this.section.clientWidth;
    const parts = Math.max(2, Math.floor(width / 90));
    const isTime = this.kind === 'time';
    const step = niceStep(high - low, parts, isTime ? 'time' : 'number');
    const places = multiples(low, high, step);
    return places.map((place, index) => {
      const text = isTime ? axisClock(place, step) : number(place, decimalsOf(step));
      const isLast = index === places.length - 1;
      return { v: place, label: isLast && !isTime ? `${text}\u00a0${this.words.unit}` : text };
    });
  }

  ticksY(track) {
    const [low, high] = [Math.min(...track.range), Math.max(...track.range)];
    const kind = track.isPace ? 'pace' : 'number';
    // Finer steps until at least two lines are seen: one number says nothing about the rest.
    let step = 1;
    for (let parts = 3; parts < 9; parts += 1) {
      step = niceStep(high - low, parts, kind);
      if (multiples(low, high, step).length > 1) break;
    }
    return multiples(low, high, step).map(value => ({
      v: value, label: track.isPace ? clock(value) : number(value, decimalsOf(step)),
    }));
  }

  /** Paints what lies under the line: spans without data, and the split that was chosen. */
  ground(track, context, area, chart) {
    const span = (from, to) => {
      const left = Math.max(area.x, chart.toDomXCoord(this.x[from]));
      const right = Math.min(area.x + area.w, chart.toDomXCoord(this.x[to]));
      return right > left ? [left, right - left] : null;
    };
    if (this.picked) {
      const place = span(...this.picked);
      context.fillStyle = color('--water-soft');
      if (place) context.fillRect(place[0], area.y, place[1], area.h);
    }
    context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
    context.textBaseline = 'bottom';
    for (const [first, last] of track.holes) {
      const place = span(Math.max(0, first - 1), Math.min(this.x.length - 1, last + 1));
      // On an axis of distance a stop has no width: a sliver of ground would look like a grid line.
      if (!place || place[1] < 2) continue;
      context.fillStyle = color('--sunken');
      context.fillRect(place[0], area.y, place[1], area.h);
      const word = this.wordFor(first, last);
      const isInside = context.measureText(word).width + 8 <= place[1];
      // Beside a narrow gap there is room for its word; a stop is plain without one.
      if (!isInside && (place[1] < 6 || word !== this.words.noData)) continue;
      context.fillStyle = color('--ink-3');
      context.fillText(word, place[0] + (isInside ? 4 : place[1] + 4), area.y + area.h - 4);
    }
  }

  /** Why a span has no value: the runner stood, the timer was stopped, or nothing is there. */
  wordFor(first, last) {
    const state = this.data.states[(first + last) >> 1];
    return { s: this.words.standing, p: this.words.paused }[state] ?? this.words.noData;
  }

  /** Lets the pointer move the cursor, and a drag with the mouse choose a window. */
  follow(track) {
    const plot = track.plot;
    let from = null;
    const place = event => event.clientX - plot.getBoundingClientRect().left;
    plot.addEventListener('pointermove', event => {
      this.moveTo(nearest(this.x, track.chart.toDataXCoord(place(event))));
      if (from !== null) this.stretch(track, from, place(event));
    });
    plot.addEventListener('pointerdown', event => {
      this.moveTo(nearest(this.x, track.chart.toDataXCoord(place(event))));
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      from = place(event);
      plot.setPointerCapture(event.pointerId);
    });
    plot.addEventListener('pointerup', event => {
      if (from === null) return;
      const [a, b] = [from, place(event)].sort((one, other) => one - other);
      from = null;
      track.band.hidden = true;
      if (b - a > 6) this.show([track.chart.toDataXCoord(a), track.chart.toDataXCoord(b)]);
    });
    plot.addEventListener('pointercancel', () => { from = null; track.band.hidden = true; });
    plot.addEventListener('dblclick', () => this.show(this.whole));
  }

  stretch(track, from, to) {
    track.band.hidden = false;
    track.band.style.left = `${Math.min(from, to)}px`;
    track.band.style.width = `${Math.abs(to - from)}px`;
  }

  listen() {
    this.slider.max = String(Math.max(0, this.data.count - 1));
    this.slider.addEventListener('input', () => this.moveTo(Number(this.slider.value)));
    for (const choice of this.section.querySelectorAll('input[name=axis]')) {
      choice.disabled = choice.value === 'distance' && !this.data.meters;
      choice.checked = choice.value === this.kind;
      choice.addEventListener('change', () => this.lay(choice.value));
    }
    for (const button of this.section.querySelectorAll('button[data-zoom]')) {
      button.addEventListener('click', () => this.zoom(button.dataset.zoom));
    }
    for (const more of this.section.querySelectorAll('details')) {
      more.addEventListener('toggle', () => {
        if (!more.open) return;
        for (const element of more.querySelectorAll('.track')) {
          if (!this.tracks.some(track => track.element === element)) this.draw(element);
        }
        this.moveTo(this.step);
      });
    }
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.repaint());
    this.tellWindow();
  }

  /** Lays all charts along distance or time, keeping what is in view. */
  lay(kind) {
    const seen = this.window.map(edge => nearest(this.x, edge));
    this.kind = kind;
    this.layAxis();
    for (const track of this.tracks) track.chart.updateOptions({ file: rowsOf(this.x, track) }, true);
    this.show(seen.map(step => this.x[step]));
  }

  /** Halves or doubles the window about the cursor, or shows the whole run. */
  zoom(how) {
    if (how === 'whole') { this.show(this.whole); return; }
    const factor = how === 'in' ? 0.5 : 2;
    const center = this.x[this.step];
    this.show(this.window.map(edge => center + (edge - center) * factor));
  }

  /** Shows a part of the axis in all charts. */
  show([from, to]) {
    const least = (this.whole[1] - this.whole[0]) / 200;
    let [low, high] = [Math.max(this.whole[0], from), Math.min(this.whole[1], to)];
    if (high - low < least) [low, high] = [low - least / 2, low + least / 2];
    this.window = [low, high];
    for (const track of this.tracks) track.chart.updateOptions({ dateWindow: this.window });
    this.tellWindow();
    this.moveTo(this.step);
  }

  tellWindow() {
    const isWhole = this.window[0] <= this.whole[0] && this.window[1] >= this.whole[1];
    for (const button of this.section.querySelectorAll('button[data-zoom]')) {
      if (button.dataset.zoom !== 'in') button.disabled = isWhole;
    }
  }

  /** Marks a span of steps on every chart; null takes the mark away. */
  pick(span) {
    this.picked = span;
    for (const track of this.tracks) track.chart.updateOptions({});
  }

  /** Shows a span of steps with a little room on both sides. */
  showSteps([first, last]) {
    const room = (this.x[last] - this.x[first]) * 0.1;
    this.show([this.x[first] - room, this.x[last] + room]);
  }

  /** Moves the shared cursor to a step and writes what was measured there. */
  moveTo(step) {
    this.step = Math.max(0, Math.min(this.data.count - 1, step));
    const seconds = clock(this.step * this.data.stepSeconds);
    const place = this.data.meters
      ? `${number(this.data.meters[this.step] / this.unitMeters, 2)}\u00a0${this.words.unit}`
      : seconds;
    const said = [];
    this.tracks.forEach((track, index) => {
      const value = track.values[this.step];
      const text = value === null ? this.wordFor(this.step, this.step) : readout(value, track);
      track.output.textContent = index === 0 ? `${place} · ${seconds} · ${text}` : text;
      said.push(text);
      const left = track.chart.toDomXCoord(this.x[this.step]);
      track.cursor.style.transform = `translateX(${left}px)`;
      track.cursor.hidden = left < track.chart.getArea().x - 1;
    });
    if (!this.data.meters) this.tracks[0]?.output.replaceChildren(`${place} · ${said[0] ?? ''}`);
    this.slider.value = String(this.step);
    const share = this.data.count > 1 ? this.step / (this.data.count - 1) : 0;
    this.slider.style.setProperty('--fill', `${share * 100}%`);
    this.slider.setAttribute('aria-valuetext', [place, ...said].join(', '));
    this.moved(this.step);
  }

  /** Takes the colors of the page again, after light has turned to dark. */
  repaint() {
    for (const track of this.tracks) {
      track.chart.updateOptions({ colors: [color(track.token)], gridLineColor: color('--grid') });
    }
  }
}
