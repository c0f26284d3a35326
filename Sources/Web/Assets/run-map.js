// The route of a run on blank ground, colored by a chosen signal. Leaflet draws it as SVG, so that
// colors come from the stylesheet and follow light and dark by themselves. No foreign host is asked.
import { number as written } from './run-units.js';

export class RunMap {
  /** @param moved called with the step under the pointer */
  constructor(card, data, moved) {
    this.card = card;
    this.data = data;
    this.places = data.positions();
    this.steps = this.places ? this.places.flatMap((place, step) => (place ? [step] : [])) : [];
    if (this.steps.length < 2) return;
    const ground = card.querySelector('.map-ground');
    ground.classList.add('is-live');
    this.map = L.map(ground.querySelector('.map'), {
      attributionControl: false, scrollWheelZoom: false, zoomSnap: 0.25, zoomDelta: 0.75,
      maxZoom: 20, minZoom: 2, renderer: L.svg({ padding: 0.5 }), tap: false,
      dragging: !matchMedia('(pointer: coarse)').matches,
    });
    this.name();
    const isImperial = card.dataset.imperial !== undefined;
    L.control.scale({ imperial: isImperial, metric: !isImperial, maxWidth: 90 }).addTo(this.map);
    this.bounds = L.latLngBounds(this.steps.map(step => this.places[step]));
    this.fit();
    this.whole = this.line(this.runs(() => true), 9, 'way-under').addTo(this.map);
    this.line(this.gaps(), 1.5, 'way-gap', { dashArray: '3 4', lineCap: 'butt' }).addTo(this.map);
    this.ways = L.layerGroup().addTo(this.map);
    this.mark();
    this.dot = this.disc(this.steps[0], 7, 'way-dot');
    this.listen(moved);
    this.paint(card.dataset.coloring);
  }

  /** Gives the buttons of the map the words of the page. */
  name() {
    const words = this.card.dataset;
    this.map.zoomControl.remove();
    L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(this.map);
    const container = this.map.getContainer();
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', words.label);
  }

  fit() { this.map.fitBounds(this.bounds, { padding: [26, 26], animate: false }); }

  line(places, weight, className, more = {}) {
    return L.polyline(places, {
      weight, className, interactive: false, smoothFactor: 1, ...more,
    });
  }

  /** Lines of neighbouring steps that a test holds for; each reaches to the next step's place. */
  runs(test) {
    const lines = [];
    let line = null;
    let before = -2;
    for (const step of this.steps) {
      if (line && step === before + 1) line.push(this.places[step]);
      if (!test(step) || step !== before + 1) line = null;
      if (test(step) && !line) {
        line = [this.places[step]];
        lines.push(line);
      }
      before = step;
    }
    return lines.filter(places => places.length > 1);
  }

  /** Straight lines over spans without positions. */
  gaps() {
    const lines = [];
    for (let index = 1; index < this.steps.length; index += 1) {
      const [from, to] = [this.steps[index - 1], this.steps[index]];
      if (to > from + 1) lines.push([this.places[from], this.places[to]]);
    }
    return lines;
  }

  /** Colors the route by a signal: one line of many parts for each of its classes. */
  paint(key) {
    this.ways.clearLayers();
    const classes = this.data.colors[key];
    const palette = this.card.querySelector(`[data-legend="${key}"]`)?.dataset.palette;
    for (let number = 0; number <= 5; number += 1) {
      const digit = String(number);
      const places = classes
        ? this.runs(step => classes[step] === digit) : number === 0 ? this.runs(() => true) : [];
      if (places.length === 0) continue;
      const name = number === 0 ? 'c-x' : `c-${palette}${number}`;
      this.line(places, 5, `way ${name}`).addTo(this.ways);
    }
    for (const legend of this.card.querySelectorAll('[data-legend]')) {
      legend.hidden = legend.dataset.legend !== key;
    }
  }

  /** Start, finish and a number every kilometer or mile, thinned out to a dozen. */
  mark() {
    const ends = [[this.steps[0], 7, 'way-start'], [this.steps[this.steps.length - 1], 4, 'way-finish']];
    const meters = this.data.meters;
    const unit = Number(this.card.dataset.unitMeters);
    if (meters) {
      const total = Math.floor(meters[meters.length - 1] / unit);
      const every = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(step => total / step <= 12) ?? 1000;
      let next = every;
      for (const step of this.steps) {
        if (meters[step] < next * unit) continue;
        this.number(step, next);
        while (next * unit <= meters[step]) next += every;
      }
    }
    // Above the numbers, so that start and finish are seen where they coincide with one.
    this.map.createPane('ends').style.zIndex = '650';
    this.ends = L.svg({ pane: 'ends', padding: 0.5 });
    for (const [step, radius, className] of ends) this.disc(step, radius, className);
  }

  disc(step, radius, className) {
    const how = { radius, className, interactive: false, pane: 'ends', renderer: this.ends };
    return L.circleMarker(this.places[step], how).addTo(this.map);
  }

  number(step, text) {
    const icon = L.divIcon({ className: 'way-mark', html: written(text, 0), iconSize: [20, 20] });
    L.marker(this.places[step], { icon, interactive: false, keyboard: false }).addTo(this.map);
  }

  listen(moved) {
    const container = this.map.getContainer();
    this.map.on('mousemove', event => {
      const step = this.nearest(event.containerPoint);
      if (step !== null) moved(step);
    });
    this.map.on('focus', () => this.map.scrollWheelZoom.enable());
    this.map.on('blur', () => this.map.scrollWheelZoom.disable());
    container.addEventListener('dblclick', event => event.preventDefault());
    new ResizeObserver(() => this.map.invalidateSize({ animate: false })).observe(container);
    for (const link of this.card.querySelectorAll('a[data-coloring]')) {
      link.addEventListener('click', event => {
        event.preventDefault();
        this.paint(link.dataset.coloring);
        for (const other of this.card.querySelectorAll('a[data-coloring]')) {
          other.removeAttribute('aria-current');
        }
        link.setAttribute('aria-current', 'true');
        history.replaceState(null, '', link.href);
      });
    }
  }

  /** The step whose place lies nearest to a point on the screen, within thirty pixels. */
  nearest(point) {
    let [best, least] = [null, 30 * 30];
    for (const step of this.steps) {
      const place = this.map.latLngToContainerPoint(this.places[step]);
      const far = (place.x - point.x) ** 2 + (place.y - point.y) ** 2;
      if (far < least) [best, least] = [step, far];
    }
    return best;
  }

  /** Moves the dot to a step, or to the last place before it. */
  moveTo(step) {
    if (!this.dot) return;
    let at = step;
    while (at > 0 && !this.places[at]) at -= 1;
    this.dot.setLatLng(this.places[at] ?? this.places[this.steps[0]]);
  }

  /** Marks a span of steps on the route; null takes the mark away. */
  pick(span) {
    if (!this.map) return;
    this.picked?.remove();
    this.picked = null;
    if (!span) return;
    const places = this.runs(step => step >= span[0] && step < span[1]);
    this.picked = this.line(places, 10, 'way-pick').addTo(this.map);
    this.picked.bringToBack();
    this.whole.bringToBack();
  }
}
