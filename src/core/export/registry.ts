// All formats that the graph can be written in; a new one is a file and a line here.

import type { Exporter } from './exporter';
import { gexfExporter } from './gexf';
import { jsonExporter } from './json';

/** In the order in which people are told of them. */
export const exporters: readonly Exporter[] = [jsonExporter, gexfExporter];
