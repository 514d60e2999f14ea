// Enter on a row of a list follows the row's link, without a second key press to enter the cell first.
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const path = event.composedPath();
    const grid = path.find((node) => node.localName === 'vaadin-grid');
    const row = path.find((node) => node.localName === 'tr');
    if (!grid || !row || grid.hasAttribute('interacting') || !grid.classList.contains('opens')) return;
    const link = [...row.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedElements())
      .map((cell) => cell.querySelector('a.row-link'))
      .find(Boolean);
    if (link) {
      event.preventDefault();
      event.stopPropagation();
      link.click();
    }
  },
  true,
);

// Vaadin names its sorters in English; the grid carries the words of the reader's language, with … for the column.
const ENGLISH = 'Sort by ';
const nameSorters = () => {
  for (const sorter of document.querySelectorAll(`vaadin-grid-sorter[aria-label^="${ENGLISH}"]`)) {
    const words = sorter.closest('vaadin-grid')?.dataset.sortLabel;
    if (words && !words.startsWith(ENGLISH)) {
      sorter.setAttribute('aria-label', words.replace('…', sorter.getAttribute('aria-label').slice(ENGLISH.length)));
    }
  }
};
new MutationObserver(nameSorters).observe(document.body, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['aria-label'],
});
nameSorters();
