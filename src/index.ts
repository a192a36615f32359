/** What `import 'career-widgets'` gives an app: all elements and embed forms, and the classes of the elements. */
import './career-widgets.js';

export * from './widgets/index.js';
