// The charts of a figure as one picture: what is on the screen, with titles, as SVG or PNG.

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
  ground.setAttribute('fill', getComputedStyle(figure.closest('.card')).backgroundColor);
  whole.append(ground);
  for (const word of figure.querySelectorAll('figcaption h2, figcaption .sub, h3')) {
    whole.append(written(word, origin));
  }
  for (const svg of figure.querySelectorAll('.plot > svg')) whole.append(drawn(svg, origin));
  return whole;
}

function save(address, name) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** Saves the charts of a figure under its title. */
export function savePicture(figure, kind) {
  const whole = picture(figure);
  const name = figure.querySelector('h2').textContent.replace(/[^\p{L}\p{N} ]/gu, '');
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
