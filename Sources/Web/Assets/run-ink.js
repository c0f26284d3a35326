// What the charts are painted with: colors of the page, ground under the line, spans without data.

const probe = document.createElement('i');
probe.hidden = true;

/** The color a token stands for at this moment: a canvas cannot read custom properties. */
export function color(token) {
  if (!probe.isConnected) document.body.append(probe);
  probe.style.color = `var(${token})`;
  return getComputedStyle(probe).color;
}

/** Fills a line down to the foot of its chart, each piece between gaps by itself. */
export function fillToBottom(event) {
  const context = event.drawingContext;
  const foot = event.plotArea.y + event.plotArea.h;
  context.save();
  context.globalAlpha = 0.22;
  context.fillStyle = event.color;
  let first = null;
  let last = null;
  const close = () => {
    if (first === null) return;
    context.lineTo(last, foot);
    context.lineTo(first, foot);
    context.fill();
    first = null;
  };
  for (const point of event.points) {
    if (!Number.isFinite(point.canvasy)) {
      close();
    } else if (first === null) {
      context.beginPath();
      context.moveTo(point.canvasx, point.canvasy);
      first = point.canvasx;
    } else {
      context.lineTo(point.canvasx, point.canvasy);
    }
    last = Number.isFinite(point.canvasy) ? point.canvasx : last;
  }
  close();
  context.restore();
}

/** Spans of at least `least` steps without a value, as pairs of first and last step. */
export function holes(values, least) {
  const found = [];
  for (let step = 0; step < values.length; step += 1) {
    if (values[step] !== null) continue;
    let end = step;
    while (end + 1 < values.length && values[end + 1] === null) end += 1;
    if (end - step + 1 >= least) found.push([step, end]);
    step = end;
  }
  return found;
}
