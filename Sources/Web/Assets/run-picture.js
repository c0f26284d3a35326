// The stacked charts as one picture: what is on the screen, with titles, at twice the size.

/** Writes the text of an element where it stands. */
function write(context, element, origin) {
  const text = element.textContent.trim();
  if (!text) return;
  const style = getComputedStyle(element);
  const place = element.getBoundingClientRect();
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textAlign = style.textAlign === 'center' ? 'center'
    : style.textAlign === 'right' ? 'right' : 'left';
  const inset = Number.parseFloat(style.paddingRight) || 0;
  const at = { left: place.left, center: place.left + place.width / 2, right: place.right - inset };
  context.textBaseline = 'middle';
  context.fillText(text, at[context.textAlign] - origin.left, place.top + place.height / 2 - origin.top);
}

/** Draws the open charts of a section on one canvas. */
function paint(section) {
  const tracks = section.querySelector('.tracks');
  const plots = [...tracks.querySelectorAll(':scope > .track')];
  const origin = tracks.getBoundingClientRect();
  const last = plots[plots.length - 1].getBoundingClientRect();
  const [scale, edge] = [2, 16];
  const canvas = document.createElement('canvas');
  canvas.width = (origin.width + 2 * edge) * scale;
  canvas.height = (last.bottom - origin.top + 2 * edge) * scale;
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  context.fillStyle = getComputedStyle(section).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(edge, edge);
  for (const plot of plots) {
    for (const layer of plot.querySelectorAll('canvas')) {
      const place = layer.getBoundingClientRect();
      context.drawImage(
        layer, place.left - origin.left, place.top - origin.top, place.width, place.height);
    }
    for (const element of plot.querySelectorAll('h3, .dygraph-axis-label')) {
      write(context, element, origin);
    }
  }
  return canvas;
}

/** Saves the charts under the name of the page. */
export function savePicture(section) {
  paint(section).toBlob(blob => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${document.title.split(' · ')[0]}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }, 'image/png');
}
