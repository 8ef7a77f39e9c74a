/// How well what is connected is found (references, lines, figures, tables), computed on any archive.
@NullMarked
package org.pursuant.benchmarks.connections;

import org.jspecify.annotations.NullMarked;
