/** What is to be told of a file as a whole: that it stops what is made of its folder. */
export interface FileNotice {
  readonly file: string;
  readonly code: string;
  /** What was seen, why it matters and what to do. */
  readonly text: string;
  readonly kind: NoticeKind;
}

/** A file is in no descriptor, is not the one described, or has other rows set aside than described. */
export type NoticeKind = 'notDescribed' | 'notAsDescribed' | 'otherSetAside';
