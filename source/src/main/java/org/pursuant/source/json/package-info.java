/// Reads JSON that may be broken, huge or of the wrong types, item by item and field by field.
/// Start at [org.pursuant.source.json.JsonItems].
@NullMarked
package org.pursuant.source.json;

import org.jspecify.annotations.NullMarked;
