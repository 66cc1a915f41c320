/** Gives jsdom the modal dialogs that browsers have; each closing tells whether the dialog was still in the page. */
export function nativeDialogs(): { readonly inPage: boolean }[] {
  const closings: { readonly inPage: boolean }[] = [];
  HTMLDialogElement.prototype.showModal = function showModal() {
    if (this.open) throw new DOMException('already open', 'InvalidStateError');
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    closings.push({ inPage: this.isConnected });
    this.open = false;
  };
  return closings;
}
