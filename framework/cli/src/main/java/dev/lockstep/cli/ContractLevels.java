package dev.lockstep.cli;

import dev.lockstep.model.ContractLevel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a level as it is written in a manifest. */
final class ContractLevels implements ITypeConverter<ContractLevel> {
    @Override
    public ContractLevel convert(String word) {
        return ContractLevel.called(word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is no level; take one of " + ContractLevel.words()));
    }
}
