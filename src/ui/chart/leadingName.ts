/** The first place of a name made of several (`Béni Mellal-Khénifra` → `Béni Mellal`), for where the whole has no room. */
export function leadingName(name: string): string {
  return name.split('-')[0] ?? name;
}
