export * from './widgets/index.js';
export type {WidgetElement, WidgetState} from './base/widget.js';
export type {Problem} from './guide/problem.js';
export type {Plan, RoleGuide} from './guide/role-guide.js';
