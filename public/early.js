(() => {
  const asked = new URLSearchParams(location.search).get('edition');
  const { edition } = document.currentScript.dataset;
  if (asked && !`${edition}@`.startsWith(`${asked}@`)) document.documentElement.dataset.opening = '';
})();
