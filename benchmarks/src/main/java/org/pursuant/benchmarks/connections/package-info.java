/// How well what is connected is found: figures for `docs/reference/connections-quality.md`.
@NullMarked
package org.pursuant.benchmarks.connections;

import org.jspecify.annotations.NullMarked;
