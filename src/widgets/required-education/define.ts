import {define} from '../../section/define.js';
import {RequiredEducation} from './required-education.js';

define('required-education', RequiredEducation);
