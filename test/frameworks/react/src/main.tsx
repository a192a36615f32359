import 'career-widgets';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './app';

createRoot(document.getElementById('app')!).render(<StrictMode><App /></StrictMode>);
