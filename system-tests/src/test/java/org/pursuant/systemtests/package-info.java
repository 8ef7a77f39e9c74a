/// Rules and promises that no single module can test: its architecture, its form, and what the
/// whole does.
@NullMarked
package org.pursuant.systemtests;

import org.jspecify.annotations.NullMarked;
