import {define} from '../../section/define.js';
import {CaseStudies} from './case-studies.js';

define('case-studies', CaseStudies);
