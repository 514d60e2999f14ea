// Single keys, by their place on the keyboard, so that Hangul input works: / search, n new, ? the keys.
// Never inside a field, never with a modifier, never while a dialog is open; localStorage 'dure-keys' = 'off' turns them off.
const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const OVERLAYS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

const wanted = (event) => {
  if (event.key === '?') return 'keys';
  if (event.code === 'Slash') return event.shiftKey ? 'keys' : 'search';
  return event.code === 'KeyN' && !event.shiftKey ? 'new' : undefined;
};

const visible = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;

document.addEventListener('keydown', (event) => {
  const deed = wanted(event);
  if (!deed || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  if (event.composedPath().some((node) => node.matches?.(FIELDS))) return;
  if (localStorage.getItem('dure-keys') === 'off' || document.querySelector(OVERLAYS)) return;
  if (deed === 'keys') {
    event.preventDefault();
    document.querySelector('vaadin-app-layout')?.dispatchEvent(new CustomEvent('dure-keys'));
    return;
  }
  const target = [...document.querySelectorAll(`[data-shortcut="${deed}"]`)].find(visible);
  if (!target) return;
  event.preventDefault();
  if ('value' in target) target.focus();
  else target.click();
});

document.addEventListener('click', (event) => {
  if (event.target.closest?.('.skip-link')) document.getElementById('main')?.focus();
});
