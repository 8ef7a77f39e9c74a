/// Pages of what questions and answers name: the list, and a page each with its timeline.
@NullMarked
package org.pursuant.web.page.name;

import org.jspecify.annotations.NullMarked;
