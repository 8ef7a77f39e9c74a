/// What growing a record promises.
@NullMarked
package org.pursuant.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
