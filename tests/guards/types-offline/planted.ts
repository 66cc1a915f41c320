export const title: string = document.title;
export const width: number = window.innerWidth;
export const home: string = process.env.HOME;
