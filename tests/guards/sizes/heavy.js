export const heavy = 'more than ten bytes';
