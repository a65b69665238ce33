import { walkPlaces } from './walk-places';

walkPlaces(0);
