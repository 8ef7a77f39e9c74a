/// Tests of pages as a reader's browser or program gets them: over HTTP, from an invented record.
@NullMarked
package org.pursuant.web;

import org.jspecify.annotations.NullMarked;
