// Vaadin's tab list makes its scrolling part focusable, which is then a child of the list that is no tab; its menu items
// carry aria-selected, which menu items do not have. Both are taken away as they appear.
const tidy = () => {
  for (const tabs of document.querySelectorAll('vaadin-tabs')) {
    tabs.shadowRoot?.querySelector('[part="tabs"][tabindex]')?.removeAttribute('tabindex');
  }
  for (const item of document.querySelectorAll('vaadin-menu-bar-item[aria-selected]')) item.removeAttribute('aria-selected');
};
new MutationObserver(tidy).observe(document.body, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['aria-selected'],
});
tidy();

// A page whose form holds changes is not closed or loaded again without a question.
window.addEventListener('beforeunload', (event) => {
  if (document.querySelector('[data-unsaved]')) event.preventDefault();
});

// Paper cannot be unfolded: grounds and histories are printed open and folded again afterwards.
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('vaadin-details:not([opened])')) {
    details.dataset.openedForPrint = '';
    details.opened = true;
  }
});
window.addEventListener('afterprint', () => {
  for (const details of document.querySelectorAll('vaadin-details[data-opened-for-print]')) {
    delete details.dataset.openedForPrint;
    details.opened = false;
  }
});
