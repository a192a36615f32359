/** All widgets, and the embed forms that become one: what dist/career-widgets.js is. */
import './widgets/career-guide/define.js';
import './embed/start.js';
