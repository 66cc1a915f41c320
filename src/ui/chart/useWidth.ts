import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in pixels; `assumed` on the server and wherever there is no layout. */
export function useWidth(element: RefObject<HTMLElement | null>, assumed: number): number {
  const [width, setWidth] = useState(assumed);
  useEffect(() => {
    const read = () => setWidth(element.current?.clientWidth || assumed);
    read();
    window.addEventListener('resize', read);
    const observer = 'ResizeObserver' in window ? new ResizeObserver(read) : null;
    if (element.current) observer?.observe(element.current);
    return () => {
      window.removeEventListener('resize', read);
      observer?.disconnect();
    };
  }, [element, assumed]);
  return width;
}
