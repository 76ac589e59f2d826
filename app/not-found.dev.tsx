/** While one develops, a page of an unknown name is asked for like any other: it says the same as a wrong address. */
export { default } from './global-not-found';
