export { default, viewport } from '../(entry)/layout';
