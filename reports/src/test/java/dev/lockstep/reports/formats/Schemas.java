package dev.lockstep.reports.formats;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Checks JSON against a schema on the class path. */
final class Schemas {
    private Schemas() {}

    static List<String> problems(String schema, String json) throws IOException {
        try (InputStream text = Schemas.class.getResourceAsStream(schema)) {
            SpecVersion.VersionFlag version =
                    schema.contains("sarif") ? SpecVersion.VersionFlag.V7 : SpecVersion.VersionFlag.V202012;
            return JsonSchemaFactory.getInstance(version).getSchema(text).validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
