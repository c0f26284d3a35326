// The run page: fetches the signals once and joins charts, map and tables.
import { RunCharts } from './run-charts.js';
import { load } from './run-data.js';
import { RunMap } from './run-map.js';
import { savePicture } from './run-picture.js';

const section = document.querySelector('[data-run-charts]');
const card = document.querySelector('[data-run-map]');

/** Rows of splits and laps mark their span while under the pointer, and keep it when chosen. */
function joinTables(data, charts, map) {
  let kept = null;
  const mark = span => { charts?.pick(span); map?.pick(span); };
  const spanOf = row => [data.stepOf(Number(row.dataset.from)), data.stepOf(Number(row.dataset.to))];
  for (const row of document.querySelectorAll('tr[data-from]')) {
    row.addEventListener('pointerenter', event => {
      if (event.pointerType === 'mouse') mark(spanOf(row));
    });
    row.addEventListener('pointerleave', () => mark(kept ? spanOf(kept) : null));
    row.querySelector('button')?.addEventListener('click', () => {
      const isSame = kept === row;
      kept?.classList.remove('on');
      kept?.querySelector('button').setAttribute('aria-pressed', 'false');
      kept = isSame ? null : row;
      row.classList.toggle('on', !isSame);
      row.querySelector('button').setAttribute('aria-pressed', String(!isSame));
      mark(kept ? spanOf(kept) : null);
      if (kept) charts?.moveTo(spanOf(kept)[0]);
    });
  }
}

async function start(holder) {
  const words = holder.dataset;
  try {
    const data = await load(words.signals);
    let map = null;
    const charts = section && data.count > 1
      ? new RunCharts(section, data, step => map?.moveTo(step)) : null;
    if (card) map = new RunMap(card, data, step => (charts ?? map).moveTo(step));
    charts?.moveTo(charts.step);
    joinTables(data, charts, map);
    section?.querySelector('[data-picture]')?.addEventListener('click', () => savePicture(section));
    document.documentElement.dataset.runReady = '';
  } catch (error) {
    // The tables and the drawing of the server stay; the page says what is missing.
    const note = document.querySelector('[data-run-failed]');
    if (note) note.hidden = false;
    console.warn(error);
  }
}

const holder = section ?? card;
if (holder) start(holder);
