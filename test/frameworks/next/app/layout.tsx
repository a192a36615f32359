import type {ReactNode} from 'react';
import {Widgets} from './widgets';

export const metadata = {title: 'career-widgets in Next', icons: 'data:,'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>
        {children}
        <Widgets />
      </body>
    </html>
  );
}
