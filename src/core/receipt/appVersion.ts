/** The version of this program, that of `package.json`: a receipt says which one wrote it. */
export const appVersion = '0.1.0';
