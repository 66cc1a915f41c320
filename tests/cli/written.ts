/** Keeps what a command writes. */
export class Written {
  text = '';

  write(more: string): void {
    this.text += more;
  }
}
