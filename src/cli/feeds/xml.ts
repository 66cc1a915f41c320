const forbidden = /[\u{fffe}\u{ffff}]|\p{Surrogate}|(?![\t\n\r])\p{Cc}/gu;
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 holds it, inside an element or an attribute in double quotes; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** An element on one line; `attributes` that are null are left out, and an element without `inner` is closed at once. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  inner: string | null = null,
): string {
  const written = Object.entries(attributes).flatMap(([key, text]) =>
    text === null ? [] : [` ${key}="${xmlText(text)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return inner === null ? `${open}/>` : `${open}>${inner}</${name}>`;
}
