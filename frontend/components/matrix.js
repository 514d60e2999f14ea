// Keys of the matrix: arrows, Home and End move between its stops, Enter and Space open the one in focus.
// In the small menu of a cell the arrows move between the choices.
const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

const stopIn = (cell) =>
  cell && (cell.classList.contains('matrix-stop') ? cell : cell.querySelector('.matrix-stop'));

function rest(table, stop) {
  table.querySelectorAll('.matrix-stop[tabindex="0"]').forEach((other) => other.setAttribute('tabindex', '-1'));
  stop.setAttribute('tabindex', '0');
}

function next(table, cell, [down, right]) {
  const rows = [...table.rows];
  let row = rows.indexOf(cell.parentElement);
  let column = cell.cellIndex;
  for (;;) {
    row += down;
    column += right;
    const candidate = rows[row]?.cells[column];
    if (!candidate) return null;
    const stop = stopIn(candidate);
    if (stop) return stop;
  }
}

function edge(cell, last) {
  const stops = [...cell.parentElement.cells].map(stopIn).filter(Boolean);
  return last ? stops.at(-1) : stops[0];
}

function inMatrix(event, stop) {
  const table = stop.closest('table.matrix');
  const cell = stop.closest('td, th');
  let target = null;
  if (step[event.key]) target = next(table, cell, step[event.key]);
  else if (event.key === 'Home' || event.key === 'End') target = edge(cell, event.key === 'End');
  else if ((event.key === 'Enter' || event.key === ' ') && stop === cell) {
    event.preventDefault();
    stop.click();
    return;
  } else return;
  event.preventDefault();
  target?.focus();
}

function inMenu(event, choice) {
  const choices = [...choice.parentElement.querySelectorAll('.matrix-choice')];
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!move) return;
  event.preventDefault();
  choices.at((choices.indexOf(choice) + move) % choices.length)?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const origin = event.composedPath()[0];
  const stop = origin.closest?.('table.matrix .matrix-stop');
  if (stop) return inMatrix(event, stop);
  const choice = origin.closest?.('.matrix-choice');
  if (choice) inMenu(event, choice);
});

// The menu closes at once, without waiting for the server, so that the next key already means the matrix.
document.addEventListener(
  'click',
  (event) => {
    const choice = event.composedPath()[0].closest?.('.matrix-choice');
    const popover = choice?.closest('vaadin-popover');
    if (!popover) return;
    const cell = popover.target;
    setTimeout(() => {
      popover.opened = false;
      cell?.focus();
    });
  },
  true,
);

document.addEventListener('focusin', (event) => {
  const stop = event.composedPath()[0].closest?.('table.matrix .matrix-stop');
  if (stop) rest(stop.closest('table.matrix'), stop);
});
