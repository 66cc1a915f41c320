import { Fragment, type ReactNode } from 'react';

interface InterleaveProps {
  /** A translated sentence with `<name/>` where an element goes. */
  readonly sentence: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** Puts elements into a sentence in the order its language wants them. */
export function Interleave({ sentence, parts }: InterleaveProps) {
  const pieces = sentence.split(/<(\w+)\/>/);
  return pieces.map((piece, index) => {
    const key = `${index}-${piece}`;
    return <Fragment key={key}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>;
  });
}
