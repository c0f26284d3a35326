// The load lab: while a slider moves, the page is asked for again and what differs is put in place.

const main = document.getElementById('main');
const lab = () => main.querySelector('[data-lab]');
const form = () => document.getElementById('lab-form');

/** Makes an element like another one, leaving alone what is the same: focus and open parts stay. */
function become(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && name !== 'open' && name !== 'style') old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (name !== 'open' && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  const [here, there] = [[...old.childNodes], [...fresh.childNodes]];
  there.forEach((child, index) => {
    const before = here[index];
    if (!before) old.append(child);
    else if (before.nodeType !== child.nodeType || before.nodeName !== child.nodeName) {
      before.replaceWith(child);
    } else if (child.nodeType === Node.ELEMENT_NODE) become(before, child);
    else if (before.data !== child.data) before.data = child.data;
  });
  for (const left of here.slice(there.length)) left.remove();
}

/** What the form asks, without what was left empty; closed tables need no rows. */
function question() {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form())) if (value !== '') asked.append(name, value);
  if (!lab().querySelector('details[open] table')) asked.append('tables', 'none');
  return `/lab?${asked}`;
}

/** The track of a slider is filled up to its thumb. */
function fill(slider) {
  const [low, high] = [Number(slider.min), Number(slider.max)];
  const share = (Number(slider.value) - low) / (high - low);
  slider.style.setProperty('--fill', `${100 * Math.min(1, Math.max(0, share))}%`);
}

const number = text => Number.parseFloat(text.replace(',', '.').replace('\u2212', '-'));

/** Sliders stand where their fields say, unless a field holds no plain number. */
function settle() {
  for (const slider of form().querySelectorAll('input[type=range]')) {
    const value = number(document.getElementById(slider.dataset.for).value);
    if (Number.isFinite(value) && slider !== document.activeElement) slider.value = value;
    fill(slider);
  }
}

let since = null; // When the first change not yet shown was made.
let isAsking = false;
let keeping = 0;

/** Keeps the address in step, not at every move: browsers bear few changes a second. */
function keepAddress() {
  clearTimeout(keeping);
  keeping = setTimeout(() => history.replaceState(null, '', lab().dataset.address), 200);
}

/** Puts an answer in place. While a field needs a look, the last answer stays beside the form. */
function show(text) {
  const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-lab]');
  if (!fresh) return;
  if (fresh.hasAttribute('data-mend')) {
    become(form(), fresh.querySelector('#lab-form'));
  } else {
    become(lab(), fresh);
    keepAddress();
  }
  settle();
}

/** Asks for the latest state; one question at a time, and none waits behind another. */
async function ask() {
  if (isAsking) return;
  isAsking = true;
  try {
    while (since !== null) {
      const start = since;
      since = null;
      const answer = await fetch(question(), { headers: { Accept: 'text/html' } });
      if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
      show(await answer.text());
      await new Promise(requestAnimationFrame);
      const painted = new Promise(done => { setTimeout(done, 0); });
      await painted;
      performance.measure('lab-redraw', { start, end: performance.now() });
    }
  } catch (error) {
    // The button of the form does the same without a script.
    form().querySelector('[data-show]').style.display = 'inline-flex';
    console.warn(error);
  } finally {
    isAsking = false;
  }
}

function change() {
  since ??= performance.now();
  ask();
}

main.addEventListener('input', event => {
  const input = event.target;
  if (input.form !== form()) return;
  if (input.type === 'range') {
    document.getElementById(input.dataset.for).value = input.value.replace('.', form().dataset.decimal);
    fill(input);
  } else if (input.type === 'text' || !input.type) settle();
  change();
});
main.addEventListener('toggle', event => {
  if (event.target.open && event.target.querySelector('table') && !event.target.querySelector('td')) change();
}, true);
main.addEventListener('submit', event => {
  if (event.target !== form()) return;
  event.preventDefault();
  change();
});
main.addEventListener('click', async event => {
  const copy = event.target.closest('[data-copy]');
  if (copy && navigator.clipboard) {
    event.preventDefault();
    await navigator.clipboard.writeText(new URL(lab().dataset.address, location.href).href);
    const word = copy.querySelector('span');
    const before = word.textContent;
    word.textContent = lab().dataset.copied;
    setTimeout(() => { word.textContent = before; }, 1500);
  }
});

settle();
document.documentElement.dataset.labReady = '';
