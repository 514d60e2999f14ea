// Files of this application may not be framed by address (the server refuses frames), so they are fetched and framed as a blob.

const blobUrl = async (url) => {
  const answer = await fetch(new URL(url, document.baseURI), { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return URL.createObjectURL(await answer.blob());
};

// A button with data-print="URL" opens the print dialog on the file; where that cannot be, the file opens in its own tab.
document.addEventListener('click', async (event) => {
  const button = event.composedPath().find((node) => node.dataset?.print);
  if (!button || button.disabled) return;
  document.getElementById('print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'print-frame';
  frame.hidden = true;
  frame.addEventListener('load', () => frame.contentWindow.print());
  try {
    frame.src = await blobUrl(button.dataset.print);
    document.body.append(frame);
  } catch {
    window.open(new URL(button.dataset.print, document.baseURI), '_blank', 'noopener');
  }
});

// <dure-file src="URL" label="…"> shows the file in the page.
class DureFile extends HTMLElement {
  static observedAttributes = ['src', 'label'];

  attributeChangedCallback() {
    if (this.hasAttribute('src') && this.hasAttribute('label')) this.#show(this.getAttribute('src'));
  }

  async #show(src) {
    try {
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('label');
      frame.src = await blobUrl(src);
      if (this.getAttribute('src') === src) this.replaceChildren(frame);
    } catch {
      this.replaceChildren();
    }
  }
}
customElements.define('dure-file', DureFile);
