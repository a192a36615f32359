import type {ReactElement} from 'react';
import './docs.css';

interface Picture {
  src: string;
  /** What is to be seen there. */
  alt: string;
}
/** Two pictures of a chart, beside each other where there is room. */
export function Change({before, after}: {before: Picture; after: Picture}): ReactElement {
  return (
    <div className="cw-change">
      {([['Before', before], ['After', after]] as const).map(([when, {src, alt}]) => <figure key={when}><figcaption>{when}</figcaption><img src={src} alt={alt} /></figure>)}
    </div>
  );
}
