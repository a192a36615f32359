import {define} from '../../section/define.js';
import {ShareGuide} from './share-guide.js';

define('share-guide', ShareGuide);
