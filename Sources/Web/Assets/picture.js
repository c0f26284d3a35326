// A figure as a file: what is on the screen, with titles, as SVG or PNG; its table as CSV.

const looks = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin',
  'font-size', 'font-weight', 'font-family', 'text-anchor', 'dominant-baseline', 'vector-effect',
  'overflow', 'paint-order',
];

/** A drawing with everything it looks like written into it, at a place of the picture. */
function drawn(svg, origin) {
  const copy = svg.cloneNode(true);
  const [old, fresh] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
  old.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const look of looks) fresh[index].setAttribute(look, style.getPropertyValue(look));
    fresh[index].removeAttribute('class');
  });
  const box = svg.getBoundingClientRect();
  const place = { x: box.left - origin.left, y: box.top - origin.top };
  for (const [name, value] of Object.entries({ ...place, width: box.width, height: box.height })) {
    copy.setAttribute(name, value.toFixed(1));
  }
  copy.setAttribute('overflow', 'visible');
  return copy;
}

/** The words of an element where they stand. */
function written(element, origin) {
  const [style, box] = [getComputedStyle(element), element.getBoundingClientRect()];
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('x', (box.left - origin.left).toFixed(1));
  text.setAttribute('y', (box.top - origin.top + box.height * 0.75).toFixed(1));
  text.setAttribute('fill', style.color);
  for (const look of ['font-size', 'font-weight', 'font-family']) {
    text.setAttribute(look, style.getPropertyValue(look));
  }
  text.textContent = element.textContent.trim();
  return text;
}

/** The sign of a name in the legend, as a rectangle of its color. */
function swatch(sign, origin) {
  const [style, box] = [getComputedStyle(sign), sign.getBoundingClientRect()];
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const isLine = box.height < 4;
  mark.setAttribute('x', (box.left - origin.left).toFixed(1));
  mark.setAttribute('y', (box.top - origin.top).toFixed(1));
  mark.setAttribute('width', box.width.toFixed(1));
  mark.setAttribute('height', Math.max(2.5, box.height).toFixed(1));
  mark.setAttribute('fill', isLine ? style.borderTopColor : style.backgroundColor);
  return mark;
}

/** The picture as an element by itself. */
function picture(figure) {
  const edge = 24;
  const foot = figure.querySelector('.chart-foot').getBoundingClientRect();
  const box = figure.getBoundingClientRect();
  const origin = { left: box.left - edge, top: box.top - edge };
  const [width, height] = [box.width + 2 * edge, foot.top - box.top + 2 * edge];
  const whole = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  whole.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  whole.setAttribute('width', Math.ceil(width));
  whole.setAttribute('height', Math.ceil(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(figure.closest('.card') ?? document.body).backgroundColor);
  whole.append(ground);
  for (const word of figure.querySelectorAll('figcaption h2, figcaption .sub, h3, .legend > span')) {
    whole.append(written(word, origin));
  }
  for (const sign of figure.querySelectorAll('.legend i')) whole.append(swatch(sign, origin));
  for (const svg of figure.querySelectorAll('.plot > svg, svg.drawing')) {
    whole.append(drawn(svg, origin));
  }
  return whole;
}

function save(address, name) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** The table behind a figure as comma-separated values. */
function values(figure) {
  const cell = text => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = [...figure.querySelector('.chart-foot table, table').rows];
  return rows.map(row => [...row.cells].map(one => cell(one.textContent.trim())).join(',')).join('\n');
}

/** Saves the charts of a figure, or the table behind them, under its title. */
export function savePicture(figure, kind) {
  const name = figure.querySelector('h2, h3').textContent.replace(/[^\p{L}\p{N} ]/gu, '');
  if (kind === 'csv') {
    save(`data:text/csv;charset=utf-8,${encodeURIComponent(values(figure))}\n`, `${name}.csv`);
    return;
  }
  const whole = picture(figure);
  const text = new XMLSerializer().serializeToString(whole);
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  if (kind === 'svg') {
    save(address, `${name}.svg`);
    return;
  }
  const image = new Image();
  image.addEventListener('load', () => {
    const scale = 2;
    const canvas = document.createElement('canvas');
    canvas.width = whole.getAttribute('width') * scale;
    canvas.height = whole.getAttribute('height') * scale;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    save(canvas.toDataURL('image/png'), `${name}.png`);
  });
  image.src = address;
}
