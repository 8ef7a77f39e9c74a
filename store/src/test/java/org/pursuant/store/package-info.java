/// What the record promises, on real SQLite files in temporary folders.
@NullMarked
package org.pursuant.store;

import org.jspecify.annotations.NullMarked;
