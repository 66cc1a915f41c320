/* Before anything is drawn: what is printed is covered where the address asks for another edition, until that is here. */
(() => {
  const asked = new URLSearchParams(location.search).get('edition');
  const { edition } = document.currentScript.dataset;
  if (asked && !`${edition}@`.startsWith(`${asked}@`)) document.documentElement.dataset.opening = '';
})();
