package dev.lockstep.core.compile;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** What the compiler JVM is asked to compile. */
record CompileRequest(List<SourceFile> sources, ClassFiles classes, List<Path> jars) {
    CompileRequest {
        sources = List.copyOf(sources);
        jars = List.copyOf(jars);
    }
}
