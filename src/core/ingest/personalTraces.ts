const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const phone = /(?:^|[^\d])(?:\+212|00212|0)[\s.-]?[5-8](?:[\s.-]?\d){8}(?!\d)/;
const identityCard = /(?:^|[^\p{L}\d])(?:CIN|CNIE|C\.I\.N|ب\.?\s?ت\.?\s?و)[\s:.°n-]*[A-Z]{1,2}\s?\d{4,7}/iu;

/** P01: an e-mail address, a Moroccan telephone number or an identity-card number in free text. */
export function hasPersonalTrace(text: string): boolean {
  return (
    (text.includes('@') && email.test(text)) ||
    (/\d{4}|\d\d[\s.-]/.test(text) && (phone.test(text) || identityCard.test(text)))
  );
}

const mobile = /(?:^|[^\d])(?:\+212|00212|0)[\s.-]?[67](?:[\s.-]?\d){8}(?!\d)/;
const personalMail =
  /@(?:gmail|googlemail|hotmail|yahoo|ymail|outlook|live|msn|icloud|menara|laposte|free|wanadoo|orange)[.]|(?:^|[\s<:])\p{L}{2,}[.]\p{L}{2,}@/iu;

/** P01 for a contact, which should be a role's: a mobile number, a private mailbox, or one named after a person. */
export function isPersonalContact(text: string): boolean {
  return (text.includes('@') && personalMail.test(text)) || (/\d{4}|\d\d[\s.-]/.test(text) && mobile.test(text));
}
