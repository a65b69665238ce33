/** In a test there is a browser. */
export default (): boolean => true;
