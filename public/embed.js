/* Gives every Kharita frame of a page the height of its content. Listens to frames of this script's own origin only. */
(() => {
  const origin = new URL(document.currentScript.src).origin;
  addEventListener('message', ({ origin: from, source, data }) => {
    const height = data?.kharita?.height;
    if (from !== origin || typeof height !== 'number' || !(height > 0)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = String(Math.min(height, 20000));
    }
  });
})();
